@echo off
rem Opens the window, or runs one command: guichet --help
rem Runs on JAVA_HOME, else on the newest Java 25 or later of the usual place, else on the path's.
setlocal
set "JAVA=java"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*") do set "JAVA=%%~D\bin\java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" --enable-native-access=ALL-UNNAMED -cp "%~dp0..\lib\*" fr.guichet.Main %*
exit /b %ERRORLEVEL%
