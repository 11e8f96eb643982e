import { ICommandService, IUndoRedoService, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/lib/facade';
import { FormulaDataModel, IDefinedNamesService, IFunctionService } from '@univerjs/engine-formula';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import zhCN from '@univerjs/preset-sheets-core/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import { customFunction, functionInfo } from './custom-functions';
import { makeSpillsLinear } from './spill-index';
import type { IWorkbookData } from '@univerjs/core';
import type { FunctionMetadata } from '../metadata';
import { OneStep } from './one-step';
import type { Book } from './book';
import type { FunctionHome } from './custom-functions';

export interface BootOptions {
  readonly container: HTMLElement;
  readonly locale: string;
  readonly functions: readonly FunctionMetadata[];
  readonly home: FunctionHome;
  readonly snapshot: Partial<IWorkbookData>;
}

/** Starts Univer with the add-in's functions and a workbook. */
export function boot({ container, locale, functions, home, snapshot }: BootOptions): Book {
  makeSpillsLinear();
  const univer = new Univer({
    locale: locale === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: enUS, [LocaleType.ZH_CN]: zhCN },
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: OneStep }]],
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    ribbonType: 'simple',
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    formula: {
      function: functions.map(metadata => [customFunction(metadata, home), metadata.gridName]),
      description: functions.map(functionInfo),
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) {
      univer.registerPlugin(plugin[0], plugin[1]);
    } else {
      univer.registerPlugin(plugin);
    }
  }
  const api = FUniver.newAPI(univer);
  const facade = api.createWorkbook(snapshot);
  const injector = univer.__getInjector();
  return {
    api,
    facade,
    model: facade.getWorkbook(),
    unitId: facade.getId(),
    injector,
    commands: injector.get(ICommandService),
    undo: injector.get(IUndoRedoService) as OneStep,
    formulas: injector.get(FormulaDataModel),
    names: injector.get(IDefinedNamesService),
    functions: injector.get(IFunctionService),
  };
}
