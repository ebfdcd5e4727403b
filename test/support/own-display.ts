import { inject } from 'vitest';

// Windows that this file of tests opens go to a display where no other file's are.
const display = inject('displays')[Number(process.env.VITEST_POOL_ID) - 1];
if (display !== undefined) process.env.DISPLAY = display;
