@echo off
rem Starts the command line. SASP_JAVA_OPTS are options for Java.
setlocal
set "home=%~dp0.."
if defined JAVA_HOME (set "java=%JAVA_HOME%\bin\java.exe") else (set "java=java")
"%java%" -XX:SharedArchiveFile="%home%\lib\sasp.jsa" -Xshare:auto -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %SASP_JAVA_OPTS% -jar "%home%\lib\sasp.jar" %*
exit /b %ERRORLEVEL%
