import { BaseFunction, ErrorType, FunctionType } from '@univerjs/engine-formula';
import { formatAddress } from '../port/a1';
import { FunctionFlag } from '../office-host/calls';
import { CELL_LIMIT, marshal, PENDING } from './marshal';
import { areaOf } from './reads';
import { errorValue, toValueObject } from './results';
import type { Ctor } from '@univerjs/core';
import type { BaseReferenceObject, FunctionVariantType, IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionMetadata } from '../metadata';
import type { CellKey } from './calculation';
import type { Messages } from './messages';
import type { TwoPhase } from './two-phase';

/** What the host itself has to say about a call that it does not make. */
export interface CallTexts {
  readonly tooLarge: (cells: number, limit: number) => string;
  readonly notOneCell: (parameter: string) => string;
}

export interface FunctionHome {
  readonly twoPhase: TwoPhase;
  readonly messages: Messages;
  readonly texts: CallTexts;
  readonly sheetName: (sheetId: string) => string;
}

/**
 * The function of the grid that asks the add-in. Univer's own way to add functions turns text such as "2023-03" into a number,
 * blanks into 0, and stops all calculation after one exception; a class of one's own does not.
 */
export function customFunction(metadata: FunctionMetadata, home: FunctionHome): Ctor<BaseFunction> {
  const { parameters } = metadata;
  const flags = FunctionFlag.ErrorArguments | (metadata.cancelable ? FunctionFlag.Cancelable : 0);
  return class extends BaseFunction {
    override needsReferenceObject = true;
    override minParams = parameters.filter(parameter => !parameter.optional).length;
    override maxParams = parameters.length;

    override isArgumentsIgnoreNumberPattern(): boolean {
      return true;
    }

    override calculate(...variants: FunctionVariantType[]): FunctionVariantType {
      const cell: CellKey = { sheetId: this.subUnitId ?? '', row: this.row, col: this.column };
      const marshalled = marshal(metadata, variants);
      switch (marshalled.kind) {
        case 'error':
          return errorValue(marshalled.code);
        case 'tooLarge':
          return refuse(cell, home.texts.tooLarge(marshalled.cells, CELL_LIMIT));
        case 'notOneCell':
          return refuse(cell, home.texts.notOneCell(marshalled.parameter));
        case 'ready':
          return this.ask(cell, marshalled.args, metadata.wantsAddresses ? addresses(variants) : null);
      }
    }

    private ask(
      cell: CellKey,
      args: readonly unknown[],
      parameterAddresses: readonly string[] | null,
    ): FunctionVariantType {
      const address = formatAddress({ ...cell, rows: 1, cols: 1 }, home.sheetName(cell.sheetId));
      const result = home.twoPhase.ask(cell, { id: metadata.id, args, address, flags, parameterAddresses });
      if (!result) {
        return errorValue(PENDING);
      }
      home.messages.answer(cell, result);
      return toValueObject(result);
    }
  };

  function addresses(variants: readonly FunctionVariantType[]): readonly string[] {
    return parameters.map((_, index) => {
      const reference = variants[index]?.isReferenceObject() ? (variants[index] as BaseReferenceObject) : undefined;
      return reference
        ? formatAddress(areaOf(reference.getRangePosition()), home.sheetName(reference.getSheetId()))
        : '';
    });
  }

  function refuse(cell: CellKey, text: string): FunctionVariantType {
    home.messages.refuse(cell, text);
    return errorValue(ErrorType.VALUE, text);
  }
}

/** What autocomplete and the parameter hints say. */
export function functionInfo({ gridName, description, parameters }: FunctionMetadata): IFunctionInfo {
  return {
    functionName: gridName,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map(parameter => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? 0 : 1,
      repeat: 0,
    })),
  };
}
