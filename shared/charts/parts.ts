import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';

/** The parts of the chart library that the program draws with, in the window and in documents. */
export const CHART_PARTS = [BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer];
