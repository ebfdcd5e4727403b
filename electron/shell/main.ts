import { app, Menu } from 'electron';
import { openArgument, printArgument, selfTestArgument } from './arguments.ts';
import { runOnce } from './lifecycle.ts';
import { refuseNavigation } from './navigation.ts';
import { switchOffNetwork } from './network.ts';
import { registerScheme } from './protocol.ts';
import { userDataFolder } from './user-data.ts';

// What Chromium may do is fixed when it starts; from here on nothing gets out, whatever runs.
app.commandLine.appendSwitch('lang', 'sv');
// What a view makes while it is first drawn is about this much, in megabytes; with less room, it is sifted for garbage in the middle.
app.commandLine.appendSwitch('js-flags', '--min-semi-space-size=8');
// Electron would put the program's name in it, and a header cannot hold its first letter.
app.userAgentFallback = 'Arshjul';
// For an Electron that the shipped module does not fit; who has the program installed must not be led to load another.
if (app.isPackaged) delete process.env.ARSHJUL_SQLITE_BINDING;
switchOffNetwork();
// Electron would make its own, in English, to be replaced by the program's.
Menu.setApplicationMenu(null);
registerScheme();
refuseNavigation();

const selfTestFolder = selfTestArgument(process.argv, process.cwd());
const printFolder = printArgument(process.argv, process.cwd());
if (printFolder !== null) {
  const { printToFolder } = await import('./print-to-folder.ts');
  void printToFolder(printFolder);
} else if (selfTestFolder === null) {
  const userData = userDataFolder(app.getPath('appData'), process.env, app.commandLine.getSwitchValue('user-data-dir'));
  runOnce(userData, openArgument(process.argv, process.defaultApp === true, process.cwd()));
} else {
  const { selfTest } = await import('./self-test.ts');
  // Chromium is ready when this file has been read.
  void selfTest(selfTestFolder);
}
