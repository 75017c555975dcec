import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

/** A place at which a rule decides: what a `return` gives, an arm of a choice, a row that counts. */
export interface Place {
  file: string;
  line: number;
  code: string;
}

/** A folder loaded anew, each place in it telling when it is passed. */
export interface Marked {
  places: Place[];
  /** The places passed since it was last asked, as indices of `places`. */
  passed(): Set<number>;
  /** What a file of the folder exports. */
  load(file: string): unknown;
}

const root = resolve(__dirname, '../..');
const requireAbove = createRequire(__filename);

/** Loads the files of a folder with a mark at each place, in those that `holdRules`. */
export function markedRoom(folder: string, holdRules: (file: string) => boolean): Marked {
  const home = join(root, folder);
  const places: Place[] = [];
  let seen = new Set<number>();
  const loaded = new Map<string, { exports: unknown }>();
  const load = (path: string): unknown => {
    const known = loaded.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(path, module);
    const file = relative(home, path);
    const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
      fileName: path,
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2022,
        esModuleInterop: true,
      },
      transformers: { before: holdRules(file) ? [marking(file, places)] : [] },
    });
    const run = new Function('module', 'exports', 'require', '__pass', outputText);
    run(
      module,
      module.exports,
      (name: string) => needed(path, name),
      (place: number) => seen.add(place),
    );
    return module.exports;
  };
  const needed = (by: string, name: string): unknown => {
    const path = resolve(dirname(by), name);
    if (!name.startsWith('.')) return requireAbove(name);
    return path.startsWith(home) && !name.endsWith('.json') ? load(`${path}.ts`) : requireAbove(path);
  };
  return {
    places,
    passed: () => {
      const passed = seen;
      seen = new Set();
      return passed;
    },
    load: (file) => load(join(home, file)),
  };
}

/** Puts a mark before what is returned, before the arms of choices, and before what `… &&` adds to a list. */
const marking =
  (file: string, places: Place[]): ts.TransformerFactory<ts.SourceFile> =>
  (context) =>
  (source) => {
    const { factory } = context;
    const marked = (at: ts.Expression, made: ts.Expression): ts.Expression => {
      const line = source.getLineAndCharacterOfPosition(at.getStart(source)).line + 1;
      const place =
        places.push({ file, line, code: at.getText(source).replace(/\s+/g, ' ').slice(0, 80) }) - 1;
      const pass = factory.createCallExpression(factory.createIdentifier('__pass'), undefined, [
        factory.createNumericLiteral(place),
      ]);
      return factory.createParenthesizedExpression(factory.createComma(pass, made));
    };
    const arm = (at: ts.Expression, made: ts.Expression): ts.Expression =>
      isNothing(at) || ts.isConditionalExpression(at) ? made : marked(at, made);
    const visit = (node: ts.Node): ts.Node => {
      const inner = ts.visitEachChild(node, visit, context);
      if (ts.isReturnStatement(node) && node.expression && ts.isReturnStatement(inner) && inner.expression)
        return ts.isConditionalExpression(node.expression)
          ? inner
          : factory.updateReturnStatement(inner, marked(node.expression, inner.expression));
      if (ts.isConditionalExpression(node) && ts.isConditionalExpression(inner)) {
        const { condition, questionToken, colonToken, whenTrue, whenFalse } = inner;
        const [yes, no] = [arm(node.whenTrue, whenTrue), arm(node.whenFalse, whenFalse)];
        return factory.updateConditionalExpression(inner, condition, questionToken, yes, colonToken, no);
      }
      if (ts.isBinaryExpression(node) && ts.isBinaryExpression(inner) && isRow(node))
        return factory.updateBinaryExpression(
          inner,
          inner.left,
          inner.operatorToken,
          marked(node.right, inner.right),
        );
      return inner;
    };
    return ts.visitNode(source, visit, ts.isSourceFile);
  };

/** `undefined`, an empty list, a number: the arm of a choice that stands for "nothing of it" or for an order. */
const isNothing = (node: ts.Expression): boolean =>
  node.getText() === 'undefined' ||
  (ts.isArrayLiteralExpression(node) && node.elements.length === 0) ||
  ts.isNumericLiteral(node) ||
  ts.isPrefixUnaryExpression(node);

const isRow = (node: ts.BinaryExpression): boolean =>
  node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken &&
  ts.isArrayLiteralExpression(node.parent);
