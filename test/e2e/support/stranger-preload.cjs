// A page of somebody else's with the whole of IPC in its hands: what the shell must still refuse.
const { contextBridge, ipcRenderer } = require('electron');
contextBridge.exposeInMainWorld('stranger', {
  /**
   * @param {string} channel
   * @param {...unknown} input
   */
  invoke: (channel, ...input) => ipcRenderer.invoke(channel, ...input).catch((error) => `thrown: ${error}`),
});
