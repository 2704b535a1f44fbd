package io.github.sasp4j.http.internal.upload;

import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.MultipartBody;
import okhttp3.ResponseBody;
import retrofit2.Call;
import retrofit2.http.Multipart;
import retrofit2.http.POST;
import retrofit2.http.Part;
import retrofit2.http.Tag;
import retrofit2.http.Url;

/** The upload; specification section 3. Its address comes out of the status, and its parts repeat. */
interface UploadApi {

    @Multipart
    @POST
    Call<ResponseBody> upload(@Url HttpUrl url, @Part List<MultipartBody.Part> parts, @Tag UploadTransfer transfer);
}
