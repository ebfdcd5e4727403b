import electron from 'electron';

/** Puts a picture on the clipboard, as PNG. */
export async function copyPicture(png: Uint8Array): Promise<void> {
  const { clipboard, nativeImage } = electron;
  // The clipboard of the fallback's older Electron takes a picture at once and knows no items.
  if ('writeImage' in clipboard && typeof clipboard.writeImage === 'function') {
    clipboard.writeImage(nativeImage.createFromBuffer(Buffer.from(png)));
    return;
  }
  await clipboard.write([new electron.ClipboardItem({ 'image/png': new Blob([Uint8Array.from(png)], { type: 'image/png' }) })]);
}
