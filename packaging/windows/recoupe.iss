; Inno Setup's recipe for the installer. NOT RUN HERE, see README.md beside it.
[Setup]
AppName=Recoupe
AppVersion=0.1.0
AppPublisher=Recoupe
DefaultDirName={autopf}\Recoupe
DefaultGroupName=Recoupe
PrivilegesRequired=lowest
OutputBaseFilename=Recoupe-0.1.0-x64
ArchitecturesAllowed=x64compatible
ChangesAssociations=yes
[Languages]
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"
[Files]
Source: "..\..\dist\recoupe\*"; DestDir: "{app}"; Flags: recursesubdirs
[Icons]
Name: "{group}\Recoupe"; Filename: "{app}\Recoupe.exe"
[Registry]
Root: HKA; Subkey: "Software\Classes\.recoupe"; ValueData: "Recoupe.Package"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Recoupe.Package\shell\open\command"; ValueData: """{app}\Recoupe.exe"" ""%1"""; Flags: uninsdeletekey
