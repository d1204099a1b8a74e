import { charts } from './charts/echarts';
import { offerCharts } from './charts/load';

// The charts, loaded by the pages and items that draw one.
offerCharts(charts);
