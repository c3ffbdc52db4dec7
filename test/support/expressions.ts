import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { vi } from 'vitest';

/** An expression of the detectors or forms, and the file that it is written in; "built" where it is put together when its module loads. */
export interface Expression {
  where: string;
  expression: RegExp;
}

const shared = join(import.meta.dirname, '../../shared');

/** Every expression literal in shared/detect and shared/forms, read from the source. */
export function writtenExpressions(): Expression[] {
  return readdirSync(shared, { recursive: true, encoding: 'utf8' })
    .filter((path) => /^(?:detect|forms)\b.*(?<!\.test|\.examples)\.ts$/.test(path))
    .flatMap((path) => literalsOf(path));
}

/** Every expression put together from parts, caught while the modules load anew and read a text. */
export async function builtExpressions(): Promise<Expression[]> {
  const built = new Map<string, Expression>();
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [source, flags]: [string, string]) {
        const expression = new target(source, flags);
        built.set(String(expression), { where: 'built', expression });
        return expression;
      },
    }),
  );
  vi.resetModules();
  const fresh = await import('../../shared/detect/inspect.ts');
  fresh.inspect('Provider 1245319599 saw Ana Ruiz on 1/2/2025 for E11.9, DEA AB1234563, MBI 1EG4TE5MK73.');
  vi.unstubAllGlobals();
  return [...built.values()];
}

/** A look at an expression takes far longer than reading the text once: it tries most places again and again. Lengths in characters. */
export function isSlowOn({ expression }: Expression, make: (length: number) => string, length: number): boolean {
  const long = make(length);
  // A linear expression reads 20 KB in well under a millisecond, a quadratic one in hundreds; a busy machine's clock cannot tell less apart.
  const mostMs = Math.max(40, length / 1000);
  if (timeOf(() => readAll(expression, long)) < mostMs) return false;
  const short = make(length / 10);
  const shortTime = Math.min(...[1, 2, 3].map(() => timeOf(() => readAll(expression, short))));
  const longTime = Math.min(...[1, 2].map(() => timeOf(() => readAll(expression, long))));
  return longTime > mostMs && longTime > 40 * Math.max(shortTime, 1);
}

/** Milliseconds of this thread's processor time that a piece of work takes: what others do on a busy machine does not count. */
export function timeOf(run: () => unknown): number {
  const from = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(from);
  return (user + system) / 1000;
}

function readAll(expression: RegExp, text: string): number {
  const global = new RegExp(expression.source, `${expression.flags.replaceAll(/[gyd]/g, '')}g`);
  let count = 0;
  for (const hit of text.matchAll(global)) count += hit[0].length;
  return count;
}

function literalsOf(path: string): Expression[] {
  const found: Expression[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ where: path, expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(join(shared, path), 'utf8'), ts.ScriptTarget.Latest));
  return found;
}
