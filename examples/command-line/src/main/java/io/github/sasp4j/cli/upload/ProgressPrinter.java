package io.github.sasp4j.cli.upload;

import io.github.sasp4j.cli.output.PlainText;
import io.github.sasp4j.document.UploadObserver;
import io.github.sasp4j.document.UploadProgress;
import java.io.PrintWriter;

/** Shows documents go: two bars that move on a terminal, a line for each tenth and each file elsewhere. */
final class ProgressPrinter implements UploadObserver {

    private static final int BAR = 20;
    private static final int LONGEST_NAME = 24;
    private static final String TO_THE_LINES_END = "\u001b[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final int files;
    private String shown = "";
    private long tenth;

    ProgressPrinter(PrintWriter err, boolean terminal, int files) {
        this.err = err;
        this.terminal = terminal;
        this.files = files;
    }

    @Override
    public synchronized void onProgress(UploadProgress progress) {
        if (terminal) {
            show(progress);
        } else {
            tell(progress);
        }
    }

    /** Leaves the line of the bars, so that what follows does not overwrite them. */
    synchronized void end() {
        if (!shown.isEmpty()) {
            err.print("\n");
            err.flush();
        }
    }

    private void show(UploadProgress progress) {
        String line = name(progress) + "  " + bar(progress.fileSent(), progress.fileLength()) + "  all "
                + bar(progress.sent(), progress.total());
        if (!line.equals(shown)) {
            shown = line;
            err.print("\r" + line + TO_THE_LINES_END);
            err.flush();
        }
    }

    private void tell(UploadProgress progress) {
        long now = percent(progress.sent(), progress.total()) / 10;
        if (now > tenth || progress.fileSent() == progress.fileLength()) {
            tenth = now;
            err.print("sent " + progress.sent() + " of " + progress.total() + " bytes, at file "
                    + (progress.index() + 1) + " of " + files + ": "
                    + PlainText.line(progress.name().text()) + "\n");
            err.flush();
        }
    }

    private String name(UploadProgress progress) {
        String name = PlainText.line(progress.name().text());
        String shortened = name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
        return (progress.index() + 1) + "/" + files + " " + shortened;
    }

    private static String bar(long sent, long of) {
        long percent = percent(sent, of);
        int full = (int) (percent * BAR / 100);
        return "[" + "#".repeat(full) + "-".repeat(BAR - full) + "] " + percent + " %";
    }

    private static long percent(long sent, long of) {
        return (long) (100.0 * sent / of);
    }
}
