import { parseArgs } from 'node:util';
import { t } from '../../shared/text/messages/index.ts';

/** The options of a command. A `value` must be given, once; an `optional` value and a `flag` may be. */
export type OptionTypes = Readonly<Record<string, 'value' | 'optional' | 'flag'>>;

export type Options<Types extends OptionTypes> = {
  readonly [Name in keyof Types]: Types[Name] extends 'value'
    ? string
    : Types[Name] extends 'optional'
      ? string | undefined
      : boolean;
};

export type Reading<Types extends OptionTypes> =
  | { readonly ok: true; readonly value: Options<Types> }
  | { readonly ok: false; readonly message: string };

type Token = NonNullable<ReturnType<typeof parseTokens>>[number];

/** Reads what stands after the name of a command; the message says in one sentence what was not understood. */
export function readOptions<const Types extends OptionTypes>(args: readonly string[], types: Types): Reading<Types> {
  const tokens = parseTokens(args, types);
  const fault = tokens.map((token, index) => faultOf(token, tokens.slice(0, index), types)).find((message) => message !== null);
  if (fault !== undefined && fault !== null) {
    return { ok: false, message: fault };
  }
  const given = new Map(tokens.flatMap((token) => (token.kind === 'option' ? [[token.name, token.value]] : [])));
  const missing = Object.keys(types).find((name) => types[name] === 'value' && !given.has(name));
  if (missing !== undefined) {
    return { ok: false, message: t('cli:usage.missing', { option: `--${missing}` }) };
  }
  const entries = Object.entries(types).map(([name, type]) => [name, type === 'flag' ? given.has(name) : given.get(name)]);
  // Every name in `types` has been given the value that its type says.
  return { ok: true, value: Object.fromEntries(entries) as Options<Types> };
}

function parseTokens(args: readonly string[], types: OptionTypes) {
  const options = Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { type: type === 'flag' ? ('boolean' as const) : ('string' as const) }]),
  );
  // Not strict: the errors that the strict reader throws are in English.
  return parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

function faultOf(token: Token, earlier: readonly Token[], types: OptionTypes): string | null {
  if (token.kind === 'option-terminator') {
    return null;
  }
  if (token.kind === 'positional') {
    return t('cli:usage.unexpected', { word: token.value });
  }
  const option = token.rawName;
  // `types` is an object, and objects have a `constructor`.
  if (!Object.hasOwn(types, token.name) || !option.startsWith('--')) {
    return t('cli:usage.unknownOption', { option });
  }
  if (types[token.name] === 'flag') {
    return token.value === undefined ? null : t('cli:usage.flagValue', { option });
  }
  // `--store --json`: the value was forgotten, and the next option is not it.
  const isMissing = token.value === undefined || token.value === '' || (!token.inlineValue && token.value.startsWith('-'));
  if (isMissing) {
    return t('cli:usage.noValue', { option });
  }
  const isRepeated = earlier.some((other) => other.kind === 'option' && other.name === token.name);
  return isRepeated ? t('cli:usage.repeated', { option }) : null;
}
