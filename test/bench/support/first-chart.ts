import { parentPort, workerData } from 'node:worker_threads';
import { drawChart } from '../../../electron/export/charts/draw.ts';

/** Draws one chart in a thread that has drawn none, and says how long the thread itself worked; milliseconds. */
const before = process.threadCpuUsage();
const { svg, png } = drawChart(workerData, { alone: false });
svg();
png();
const { user, system } = process.threadCpuUsage(before);
parentPort?.postMessage((user + system) / 1000);
