import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/lib/prices/csv.ts';

const cells = (text: string) => {
  const table = readCsv(text);
  return table.ok ? table.rows.map((row) => row.cells) : table.message;
};

describe('readCsv', () => {
  test.each([
    ['a,b\n1,2', 'line feeds'],
    ['a,b\r\n1,2\r\n', 'both line ends'],
    ['a,b\r1,2\r', 'carriage returns'],
    ['\uFEFFa,b\n1,2', 'a byte order mark'],
    ['\n\na,b\n\n1,2\n,\n', 'empty rows'],
    ['a;b\n1;2', 'semicolons'],
    ['a\tb\n1\t2', 'tabs'],
    ['a|b\n1|2', 'bars'],
    ['sep=;\na;b\n1;2', 'a mark that is told'],
    [' a , b \n 1 , 2 ', 'spaces'],
    ['"a","b"\n"1","2"', 'quotes'],
    [' "a" , "b" \n1, "2" ', 'quotes among spaces'],
  ])('reads %j with %s', (text) =>
    expect(cells(text)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]),
  );
  test('keeps marks, line ends and quotes within quotes', () => {
    expect(cells('"a,b";c\n"x\r\ny; ""z""";2')).toEqual([
      ['a,b', 'c'],
      ['x\r\ny; "z"', '2'],
    ]);
    expect(cells('a,b\n"",\n""""," "\nx"y,5" disk')).toEqual([
      ['a', 'b'],
      ['"', ''],
      ['x"y', '5" disk'],
    ]);
  });
  test('counts the lines on which rows begin', () => {
    const table = readCsv('a,b\n"1\n2",3\n\n4,5');
    expect(table.ok && table.rows.map(({ line }) => line)).toEqual([1, 2, 5]);
  });
  test('says where a quote is wrong', () => {
    expect(cells('a,b\n1,"2\n3')).toBe('Line 2: a quote is opened and never closed.');
    expect(cells('a,b\n"1"x,2')).toBe('Line 2: there is text after a closing quote. A quote within quotes is doubled.');
  });
  test('reads back every table that is written as RFC 4180 has it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', 'ü', '\u2028'), maxLength: 6 }).map((text) => text.trim());
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom(',', ';', '\t'), (rows, end, mark) => {
        const all = [['x', 'y', 'z'], ...rows];
        const text = all.map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(mark)).join(end);
        expect(cells(text)).toEqual(all.filter((row) => row.some((each) => each !== '')));
      }),
    );
  });
});
