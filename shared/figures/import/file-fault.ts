/** Why a file that figures should come from is not read; the message is Swedish, for the person. */
export class FileFault extends Error {}
