# Windows half of the launcher: builds the command when a source is newer than the last build, one build at a time.
$ErrorActionPreference = 'Stop'
$root = Split-Path -Parent $PSScriptRoot
$artifacts = Join-Path $root 'artifacts'
$stamp = Join-Path $artifacts 'karvan.stamp'
$dll = Join-Path $artifacts 'bin/Karvan.Cli/release/karvan.dll'
$inputs = @('src', 'global.json', 'Directory.Build.props', 'Directory.Packages.props') | ForEach-Object { Join-Path $root $_ }

function Test-NeedsBuild {
  if (-not ((Test-Path $dll) -and (Test-Path $stamp))) { return $true }
  $built = (Get-Item $stamp).LastWriteTimeUtc
  $newer = @(Get-Item $inputs) + @(Get-ChildItem $inputs[0] -Recurse) | Where-Object { $_.LastWriteTimeUtc -gt $built } | Select-Object -First 1
  return $null -ne $newer
}

if (-not (Test-NeedsBuild)) { exit 0 }
New-Item -ItemType Directory -Force $artifacts | Out-Null
$lock = $null
while ($null -eq $lock) {
  try { $lock = [IO.File]::Open((Join-Path $artifacts 'karvan.lock'), 'OpenOrCreate', 'ReadWrite', 'None') }
  catch [IO.IOException] { Start-Sleep -Milliseconds 200 }
}
try {
  if (-not (Test-NeedsBuild)) { exit 0 }
  $began = [DateTime]::UtcNow
  dotnet build (Join-Path $root 'src/Karvan.Cli/Karvan.Cli.csproj') -c Release -v quiet -nologo -nodeReuse:false
  if ($LASTEXITCODE -ne 0) { exit 1 }
  Set-Content -Path $stamp -Value ''
  (Get-Item $stamp).LastWriteTimeUtc = $began
}
finally { $lock.Dispose() }
exit 0
