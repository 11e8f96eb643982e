import { areasClasses } from './areas';
import { chartClasses } from './charts';
import { filterClasses } from './filters';
import { formatClasses } from './format';
import { nameClasses } from './names';
import { propertyClasses } from './properties';
import { protectionClasses } from './protection';
import { rangeClasses } from './range';
import { settingClasses } from './settings';
import { tableClasses } from './tables';
import { workbookClasses } from './workbook';
import { worksheetClasses } from './worksheets';
import type { Classes } from '../classes';
import type { World } from './world';

/** Every class of the Excel object model that the playground answers. */
export function excelClasses(world: World): Classes {
  return {
    ...workbookClasses(world),
    ...worksheetClasses(world),
    ...rangeClasses(world),
    ...formatClasses(world),
    ...nameClasses(world),
    ...settingClasses(world),
    ...protectionClasses(world),
    ...tableClasses(world),
    ...filterClasses(world),
    ...areasClasses(world),
    ...chartClasses(world),
    ...propertyClasses(world),
  };
}
