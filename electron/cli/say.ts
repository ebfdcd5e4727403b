import type { Writable } from 'node:stream';

/** Writes to a stream of the process and waits until it has left it. A reader that has gone away (`| head`) is no error. */
export function say(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: Error | null) => {
      if (error && !('code' in error && error.code === 'EPIPE')) reject(error);
      else resolve();
    };
    stream.once('error', settle);
    stream.write(text, settle);
  });
}
