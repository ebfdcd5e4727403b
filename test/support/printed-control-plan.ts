import { z } from 'zod';

/** A text, or the beginning of one that has only been collected that far. */
const Text = z
  .union([z.string(), z.object({ first_60_chars: z.string() })])
  .transform((text) => (typeof text === 'string' ? text : text.first_60_chars).trim());

/** The internal control of a board's printed document: areas, risks, actions. */
export const PrintedControl = z.object({
  internal_control: z.object({
    areas: z.array(
      z.object({
        area: z.string(),
        risks: z.array(
          z.object({ risk: Text, region_wide: z.boolean().default(false), actions: z.array(z.object({ action: Text })) }),
        ),
      }),
    ),
  }),
});

/** A row of the plan: its words, without the prefix that the program prints itself. */
export interface ControlRow {
  readonly text: string;
  readonly regionWide: boolean;
}

export interface ControlArea {
  readonly name: string;
  readonly risks: readonly (ControlRow & { readonly actions: readonly ControlRow[] })[];
}

const PREFIX = /^Regionövergripande(?: åtgärd)?: /;

function rowOf(text: string): ControlRow {
  return { text: text.replace(PREFIX, ''), regionWide: PREFIX.test(text) };
}

export function controlPlanOf({ internal_control: { areas } }: z.infer<typeof PrintedControl>): ControlArea[] {
  return areas.map(({ area, risks }) => ({
    name: area,
    risks: risks.map(({ risk, actions }) => ({ ...rowOf(risk), actions: actions.map(({ action }) => rowOf(action)) })),
  }));
}

/** A part of such a plan, for where the whole is not at hand. */
export const CONTROL_EXCERPT: readonly ControlArea[] = [
  {
    name: 'HR',
    risks: [
      {
        text: 'Risk att systematiskt arbetsmiljöarbete (SAM) inte är välfungerande i vardagen.',
        regionWide: true,
        actions: [
          { text: 'Varje chef ska årligen följa upp sitt arbetsmiljöarbete enligt rutin.', regionWide: true },
          { text: 'Fördelande chef ska minst årligen stämma av hur arbetsmiljöarbetet fungerar.', regionWide: true },
        ],
      },
    ],
  },
  {
    name: 'Ekonomi',
    risks: [
      {
        text: 'Risken att automatiskt attesterade fakturor blir felaktigt godkända.',
        regionWide: false,
        actions: [{ text: 'Granska automatiskt attesterade fakturor enligt rutin.', regionWide: false }],
      },
      {
        text: 'Risken att investeringar redovisas felaktigt.',
        regionWide: false,
        actions: [{ text: 'Genomföra stickprovskontroller att rutinen efterlevs.', regionWide: false }],
      },
    ],
  },
];
