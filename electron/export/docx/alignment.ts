import { AlignmentType } from 'docx';

export const ALIGNMENT = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const;
