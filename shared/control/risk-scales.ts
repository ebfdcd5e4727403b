import type { Scale } from '../model/scale.ts';

/** What risks are judged by where the organisation has no scales of its own yet: four levels each, the lowest first. */
export const RISK_SCALES: readonly Scale[] = [
  {
    id: 'sannolikhet',
    use: 'probability',
    name: 'Sannolikhet',
    legend: 'Hur troligt det är att risken inträffar',
    values: [
      { id: 'osannolik', word: 'Osannolik', meaning: 'inträffar nästan aldrig', symbol: 'disc-empty', tone: 'good' },
      { id: 'mindre-sannolik', word: 'Mindre sannolik', meaning: 'kan inträffa något år', symbol: 'quarter', tone: 'good' },
      { id: 'mojlig', word: 'Möjlig', meaning: 'inträffar någon gång om året', symbol: 'disc-half', tone: 'middle' },
      { id: 'trolig', word: 'Trolig', meaning: 'inträffar flera gånger om året', symbol: 'disc-full', tone: 'bad' },
    ],
  },
  {
    id: 'konsekvens',
    use: 'consequence',
    name: 'Konsekvens',
    legend: 'Vad det betyder om risken inträffar',
    values: [
      { id: 'forsumbar', word: 'Försumbar', meaning: 'märks knappt i verksamheten', symbol: 'disc-empty', tone: 'good' },
      { id: 'lindrig', word: 'Lindrig', meaning: 'uppfattas som liten', symbol: 'quarter', tone: 'good' },
      { id: 'kannbar', word: 'Kännbar', meaning: 'är besvärande för verksamheten', symbol: 'disc-half', tone: 'middle' },
      { id: 'allvarlig', word: 'Allvarlig', meaning: 'får inte inträffa', symbol: 'disc-full', tone: 'bad' },
    ],
  },
];
