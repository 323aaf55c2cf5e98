@echo off
rem Starts schema with the Java of JAVA_HOME, else the one on the path. SCHEMA_JAVA_OPTS is passed to it.
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djdk.console=java.base %SCHEMA_JAVA_OPTS% -jar "%~dp0..\lib\schema-cli.jar" %*
exit /b %ERRORLEVEL%
