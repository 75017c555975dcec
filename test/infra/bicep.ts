import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Language, type Node, Parser } from 'web-tree-sitter';

const infra = path.join(__dirname, '../../infra');

/** Every Bicep file of the deployment, as `infra` names it. */
export const templates: readonly string[] = ['.', 'app'].flatMap((folder) =>
  readdirSync(path.join(infra, folder))
    .filter((file) => /\.bicep(param)?$/.test(file))
    .map((file) => path.join(folder, file)),
);

export const textOf = (file: string): string => readFileSync(path.join(infra, file), 'utf8');

export type Read = (text: string) => Node;

/** Opens the reader of Bicep. */
export async function openBicep(): Promise<Read> {
  await Parser.init();
  const parser = new Parser();
  parser.setLanguage(
    await Language.load(readFileSync(require.resolve('tree-sitter-bicep/tree-sitter-bicep.wasm'))),
  );
  return (text) => {
    const tree = parser.parse(text);
    if (!tree) throw new Error('The text was not read');
    return tree.rootNode;
  };
}

/** Parameter files give values to names that are typed elsewhere, which this grammar knows of variables only. */
export const asVariables = (text: string): string => text.replace(/^param (\w+) =/gm, 'var $1 =');

/** A node and everything in it. */
export const within = (node: Node): Node[] => [
  node,
  ...node.children.flatMap((one) => (one ? within(one) : [])),
];

/** Where a text is no Bicep: line and what stands there. */
export const faults = (root: Node): string[] =>
  within(root)
    .filter((node) => node.isError || node.isMissing)
    .map((node) => `${node.startPosition.row + 1}: ${node.type} ${node.text.slice(0, 60)}`);

const declared = (root: Node, type: string, name: string): Node | undefined =>
  root.children.find((node) => node?.type === type && node.namedChildren[0]?.text === name) ?? undefined;

/** The properties of an object that a variable holds, in the order they are written; their values as written. */
export function variable(root: Node, name: string): Map<string, string> {
  const object = declared(root, 'variable_declaration', name)?.namedChildren[1];
  const pairs = (object?.namedChildren ?? []).filter((node) => node?.type === 'object_property');
  return new Map(
    pairs.map((pair) => [pair?.namedChildren[0]?.text ?? '', pair?.namedChildren[1]?.text ?? '']),
  );
}

/** The names of what a template puts out. */
export const outputs = (root: Node): string[] =>
  root.children.flatMap((node) =>
    node?.type === 'output_declaration' ? [node.namedChildren[0]?.text ?? ''] : [],
  );

/** The names of the parameters a template asks for. */
export const parameters = (root: Node): string[] =>
  root.children.flatMap((node) =>
    node?.type === 'parameter_declaration' ? [node.namedChildren[0]?.text ?? ''] : [],
  );

/** The modules a template puts in: their names, files, and the names of what they are given. */
export const modules = (root: Node): { name: string; file: string; given: string[] }[] =>
  root.children.flatMap((node) => {
    if (node?.type !== 'module_declaration') return [];
    const [name, file, body] = node.namedChildren;
    const pairs = (object: Node | undefined | null) =>
      (object?.namedChildren ?? []).filter((one) => one?.type === 'object_property');
    const params = pairs(body).find((one) => one?.namedChildren[0]?.text === 'params')?.namedChildren[1];
    const given = pairs(params).map((one) => one?.namedChildren[0]?.text ?? '');
    return [{ name: name?.text ?? '', file: file?.text.slice(1, -1) ?? '', given }];
  });
