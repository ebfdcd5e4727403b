import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A server on this machine that counts what reaches it: every connection over TCP, every packet over UDP. */
export interface Listener {
  readonly tcp: number;
  readonly udp: number;
  readonly reached: () => number;
  readonly close: () => Promise<void>;
}

export async function listen(): Promise<Listener> {
  let reached = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    reached += 1;
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.resume();
    socket.end('HTTP/1.1 204 No Content\r\naccess-control-allow-origin: *\r\n\r\n');
  });
  const packets = createSocket('udp4', () => {
    reached += 1;
  });
  server.listen(0, '127.0.0.1');
  packets.bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(packets, 'listening')]);
  return {
    tcp: (server.address() as AddressInfo).port,
    udp: packets.address().port,
    reached: () => reached,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      packets.close();
      server.close();
      await once(server, 'close');
    },
  };
}
