@echo off
rem Opens the window, or runs one command: guichet --help
setlocal
if defined JAVA_HOME (set "JAVA=%JAVA_HOME%\bin\java") else (set "JAVA=java")
"%JAVA%" --enable-native-access=ALL-UNNAMED -cp "%~dp0..\lib\*" fr.guichet.Main %*
exit /b %ERRORLEVEL%
