/** The files of a folder that a report is printed in: by the command line, which has no browser engine of its own. */
export const PRINT_FILES = { report: 'report.json', pdf: 'report.pdf', fault: 'fault.txt' } as const;
