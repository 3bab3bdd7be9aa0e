@echo off
rem Builds the command when a source is newer than the last build, then runs it. Needs the .NET 10 SDK and nothing else.
rem Exit codes are those of the command; 127 = no dotnet found, 2 = the build failed.
setlocal
set "KARVAN_HOME=%~dp0"
set "KARVAN_HOME=%KARVAN_HOME:~0,-1%"
set "DOTNET_CLI_TELEMETRY_OPTOUT=1"
set "DOTNET_NOLOGO=1"
where dotnet >nul 2>nul
if errorlevel 1 (
  echo karvan: dotnet was not found; Karvan needs the .NET 10 SDK ^(https://dotnet.microsoft.com/download^). 1>&2
  exit /b 127
)
powershell -NoProfile -ExecutionPolicy Bypass -File "%KARVAN_HOME%\eng\build-if-needed.ps1" 1>&2
if errorlevel 1 (
  echo karvan: the build failed, see above. 1>&2
  exit /b 2
)
dotnet "%KARVAN_HOME%\artifacts\bin\Karvan.Cli\release\karvan.dll" %*
exit /b %ERRORLEVEL%
