/** The little of the peers that the benchmark uses: they are no dependencies of ours, so their own types are not there to check against. */

declare module 'hyperformula' {
  export interface HyperFormulaInstance {
    getSheetId(name: string): number;
    getSheetValues(id: number): unknown[][];
    setCellContents(place: { sheet: number; row: number; col: number }, cells: unknown[][]): unknown;
    destroy(): void;
  }
  export const HyperFormula: {
    buildFromSheets(
      sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
      config: { licenseKey: string },
    ): HyperFormulaInstance;
  };
}

declare module '@duckdb/node-api' {
  export interface DuckDBResult {
    getColumns(): Promise<unknown[][]>;
  }
  export interface DuckDBStatement {
    run(): Promise<DuckDBResult>;
  }
  export interface DuckDBType {
    readonly typeId: number;
  }
  export const TINYINT: DuckDBType;
  export const INTEGER: DuckDBType;
  export const BIGINT: DuckDBType;
  export class DuckDBDataChunk {
    static create(types: readonly DuckDBType[], rows: number): DuckDBDataChunk;
    setColumns(columns: readonly (readonly (number | bigint)[])[]): void;
  }
  export interface DuckDBConnection {
    run(sql: string): Promise<DuckDBResult>;
    prepare(sql: string): Promise<DuckDBStatement>;
    createAppender(table: string): Promise<{ appendDataChunk(chunk: DuckDBDataChunk): void; closeSync(): void }>;
  }
  export const DuckDBInstance: {
    create(path: string, options: Readonly<Record<string, string>>): Promise<{ connect(): Promise<DuckDBConnection> }>;
  };
}
