import { createHash, randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import type { Person } from '../../shared/api/person.ts';
import { hybridClock } from '../../shared/merge/clock.ts';
import { initialsOf } from '../../shared/text/initials.ts';
import { t } from '../../shared/text/messages/index.ts';
import type { Author } from '../log/author.ts';
import { build, type Reader, type Writer } from '../query.ts';

/** Who uses this machine, as the store knows them; null where the store has not been written from here. */
export function knownHere(reader: Reader): ({ readonly device: string; readonly person: string } & Person) | null {
  const row = reader.first(
    build
      .selectFrom('device')
      .innerJoin('person', 'person.id', 'device.person')
      .select(['device.id as device', 'person.id as person', 'person.name', 'person.initials'])
      .where('device.machine', '=', machine()),
  );
  return row ?? null;
}

/** The author of what is written from here; made at the first opening, with the name that is given or the system's. */
export function authorHere(writer: Writer, now: () => number, given: Person | undefined): Author {
  const known = knownHere(writer);
  const person = known?.person ?? newId();
  const device = known?.device ?? newId();
  if (known === null) {
    writer.run(build.insertInto('person').values({ id: person, ...(given ?? personOfSystem()) }));
    writer.run(build.insertInto('device').values({ id: device, machine: machine(), person }));
  } else if (given !== undefined) {
    renamePerson(writer, person, given);
  }
  const last = writer.first(build.selectFrom('step').select('clock').orderBy('clock', 'desc').limit(1));
  return { person, device, now, clock: hybridClock(device, now, last?.clock ?? null) };
}

export function renamePerson(writer: Writer, id: string, { name, initials }: Person): void {
  writer.run(build.updateTable('person').set({ name, initials }).where('id', '=', id));
}

/** The name of who has this id; the same for everyone who reads the store. */
export function personNamed(reader: Reader, id: string): string {
  return reader.first(build.selectFrom('person').select('name').where('id', '=', id))?.name ?? t('store:unknown-person');
}

/** The system's name for its user, until they say another. */
export function personOfSystem(): Person {
  const name = systemName() ?? t('store:unknown-person');
  return { name, initials: initialsOf(name) };
}

/** Null where the system does not know its user: a container that runs under a bare number. */
function systemName(): string | null {
  try {
    return userInfo().username || null;
  } catch (thrown) {
    if (thrown instanceof Error && 'syscall' in thrown) return null;
    throw thrown;
  }
}

/**
 * A fingerprint of this user on this machine: the same store opened on another laptop, or mailed to a colleague, is written by
 * another device. Hashed, since the file travels.
 */
function machine(): string {
  return createHash('sha256')
    .update(`${hostname()}\n${systemName() ?? ''}`)
    .digest('hex')
    .slice(0, 32);
}

/** 16 hexadecimal digits: short in every operation, and never met twice. */
function newId(): string {
  return randomBytes(8).toString('hex');
}
