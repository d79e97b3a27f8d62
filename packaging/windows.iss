; The setup for Windows, made by Inno Setup from the folder that PyInstaller made. For one user it
; needs no administrator. What the user made is not removed with it.
[Setup]
AppId={{6D6F0E0B-2B1B-4B2D-9C55-7B4C3F1E9A10}
AppName=Webview Builder
AppVersion={#Version}
AppPublisher=Webview Builder contributors
DefaultDirName={autopf}\Webview Builder
DefaultGroupName=Webview Builder
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
Compression=lzma2
LicenseFile=..\LICENSE
OutputDir=..\dist
OutputBaseFilename=webview-builder-{#Version}-windows-x86_64-setup
UninstallDisplayIcon={app}\Webview Builder.exe

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
; Greek is one of Inno Setup 6's unofficial translations, which it does not install.
#if FileExists(AddBackslash(CompilerPath) + "Languages\Greek.isl")
Name: "el"; MessagesFile: "compiler:Languages\Greek.isl"
#endif
#if FileExists(AddBackslash(CompilerPath) + "Languages\Arabic.isl")
Name: "ar"; MessagesFile: "compiler:Languages\Arabic.isl"
#endif

[Files]
Source: "..\dist\app\webview-builder\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Webview Builder"; Filename: "{app}\Webview Builder.exe"

[Registry]
; Windows goes by the last extension of a name, so the app is one that JSON files can be opened with.
Root: HKA; Subkey: "Software\Classes\.json\OpenWithProgids"; ValueType: string; ValueName: "WebviewBuilder.Form"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\WebviewBuilder.Form"; ValueType: string; ValueData: "Webview Builder form"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\WebviewBuilder.Form\shell\open\command"; ValueType: string; ValueData: """{app}\Webview Builder.exe"" ""%1"""
