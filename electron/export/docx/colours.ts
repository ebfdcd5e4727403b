export { COLOURS } from '../../../shared/report/colours.ts';
