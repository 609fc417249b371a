/** An inventory to the text of a file that `parseInventory` reads back to the same inventory. */
import { csvLine } from './csv.ts';
import { columns, fields, kinds, plural } from './fields.ts';
import type { Inventory } from './inventory.ts';
import type { InventoryFormat } from './parse.ts';

export const writeInventory = (inventory: Inventory, format: InventoryFormat): string => {
  if (format === 'json') return `${JSON.stringify(inventory, undefined, 2)}\n`;
  const lines = kinds.flatMap((kind) =>
    inventory[plural[kind]].map((record) => {
      const values = new Map<string, unknown>(Object.entries(record));
      return columns.map((column) => {
        if (column === 'record') return kind;
        const field = fields[kind].find(({ name }) => name === column);
        const value = field === undefined ? '' : values.get(column);
        return Array.isArray(value) ? value.join(field?.type === 'ips' ? ' ' : '|') : String(value ?? '');
      });
    }),
  );
  return [columns, ...lines].map(csvLine).join('');
};
