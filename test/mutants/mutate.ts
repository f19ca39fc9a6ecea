/**
 * Small changes of one source file, as a mistake might make them, all in one text: each stands beside the original behind a
 * test of a number, so that one build serves every mutant ("mutant schemata").
 *
 * Both languages are read with TypeScript's parser. A mutated copy has no line breaks: lines keep their numbers.
 */
import ts from "typescript";

export type Kind =
  "boundary" | "equality" | "logic" | "arithmetic" | "condition" | "deletion" | "literal" | "label" | "text" | "assignment";

export interface Site {
  readonly kind: Kind;
  /** Range of the original. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** What is done, for people. */
  readonly words: string;
  /** The text for mutant `test`, an expression that is true in it; `inner` renders a range with the mutants inside it. */
  readonly emit: (test: string, inner: (start: number, end: number) => string) => string;
}

const BOUNDARY: Readonly<Record<string, string>> = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" };
const EQUALITY: Readonly<Record<string, string>> = { "==": "!=", "!=": "==", "===": "!==", "!==": "===" };
const LOGIC: Readonly<Record<string, string>> = { "&&": "||", "||": "&&" };
const ARITHMETIC: Readonly<Record<string, string>> = { "+": "-", "-": "+", "*": "+", "&": "|", "|": "&", "^": "|", "<<": ">>", ">>": "<<" };
const ASSIGNMENT: Readonly<Record<string, string>> = {
  "+=": "-=",
  "-=": "+=",
  "|=": "&=",
  "&=": "|=",
  "^=": "|=",
  "<<=": ">>=",
  ">>=": "<<=",
};

/** Calls whose arguments have to be constants in AssemblyScript: offsets, lanes, vectors. */
const CONSTANT_ARGUMENTS = /^(load|store|v128|[if](8x16|16x8|32x4|64x2)|memory|atomic|sizeof|offsetof|select|unreachable)\b/;

const oneLine = (text: string): string | undefined => (/\/\/|\/\*/.test(text) ? undefined : text.replace(/\s*\n\s*/g, " "));

class Finder {
  readonly sites: Site[] = [];
  readonly #file: ts.SourceFile;
  readonly #isEngine: boolean;

  constructor(path: string, text: string) {
    this.#isEngine = path.startsWith("assembly/");
    this.#file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    this.#children(this.#file, false);
  }

  #children(node: ts.Node, inFunction: boolean): void {
    node.forEachChild((child) => this.#visit(child, inFunction));
  }

  #visit(node: ts.Node, inFunction: boolean): void {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node) || ts.isDecorator(node) || ts.isParameter(node)) return;
    if (ts.isThrowStatement(node) || ts.isEnumDeclaration(node)) return;
    const body = inFunction || ts.isBlock(node) || ts.isArrowFunction(node);
    // What is outside functions has to be constant in the engine.
    if (body || !this.#isEngine) this.#at(node);
    if (this.#isEngine && ts.isCallExpression(node) && CONSTANT_ARGUMENTS.test(node.expression.getText())) {
      const [first] = node.arguments;
      if (first) this.#visit(first, body);
      return;
    }
    this.#children(node, body);
  }

  #at(node: ts.Node): void {
    if (ts.isBinaryExpression(node)) this.#binary(node);
    else if (ts.isIfStatement(node)) this.#condition(node.expression);
    else if (ts.isConditionalExpression(node)) this.#condition(node.condition);
    else if (ts.isExpressionStatement(node)) this.#statement(node);
    else if (ts.isCaseClause(node)) this.#label(node.expression);
    else if (ts.isNumericLiteral(node) || ts.isBigIntLiteral(node)) this.#number(node);
    else if (node.kind === ts.SyntaxKind.TrueKeyword || node.kind === ts.SyntaxKind.FalseKeyword) this.#boolean(node);
    else if (ts.isStringLiteral(node) && !this.#isEngine) this.#string(node);
  }

  #add(kind: Kind, node: ts.Node, words: string, emit: Site["emit"]): void {
    const start = node.getStart();
    const line = this.#file.getLineAndCharacterOfPosition(start).line + 1;
    this.sites.push({ kind, start, end: node.end, line, words, emit });
  }

  #binary(node: ts.BinaryExpression): void {
    const operator = node.operatorToken.getText();
    const kinds: [Kind, Readonly<Record<string, string>>][] = [
      ["boundary", BOUNDARY],
      ["equality", EQUALITY],
      ["logic", LOGIC],
      ["arithmetic", ARITHMETIC],
    ];
    for (const [kind, table] of kinds) {
      const other = table[operator];
      if (other === undefined) continue;
      if (ts.isStringLiteral(node.left) || ts.isStringLiteral(node.right) || ts.isTemplateExpression(node.right))
        if (operator === "+") return;
      const [left, right] = [oneLine(node.left.getText()), oneLine(node.right.getText())];
      if (left === undefined || right === undefined) return;
      this.#add(kind, node, `${operator} becomes ${other}`, (test, inner) => {
        const original = inner(node.getStart(), node.end);
        return `(${test} ? (${left} ${other} ${right}) : (${original}))`;
      });
    }
  }

  #condition(node: ts.Expression): void {
    // Compiled away: the types of a generic function, the options of a build.
    if (this.#isEngine && (/<\w+>\(/.test(node.getText()) || /^[A-Z_]+$/.test(node.getText()))) return;
    const differs = this.#isEngine ? "!=" : "!==";
    this.#add("condition", node, "the condition is negated", (test, inner) => {
      const original = inner(node.getStart(), node.end);
      return `(!!(${original})) ${differs} (${test})`;
    });
  }

  /** What is made of a statement is a block: an `else` that follows it stays with its own `if`. */
  #statement(node: ts.ExpressionStatement): void {
    const { expression } = node;
    if (ts.isBinaryExpression(expression)) {
      const operator = expression.operatorToken.getText();
      const other = ASSIGNMENT[operator];
      const left = oneLine(expression.left.getText());
      const right = oneLine(expression.right.getText());
      if (other !== undefined && left !== undefined && right !== undefined)
        this.#add("assignment", node, `${operator} becomes ${other}`, (test, inner) => {
          return `{ if (${test}) { ${left} ${other} ${right}; } else { ${inner(node.getStart(), node.end)} } }`;
        });
    }
    if (ts.isCallExpression(expression) && expression.expression.kind === ts.SyntaxKind.SuperKeyword) return;
    if (ts.isStringLiteral(expression)) return;
    this.#add("deletion", node, "the statement is missing", (test, inner) => `{ if (!(${test})) { ${inner(node.getStart(), node.end)} } }`);
  }

  #label(node: ts.Expression): void {
    const text = node.getText();
    this.#add("label", node, `case ${text} is missing`, (test) => `(${test} ? ${this.#isEngine ? `~(${text})` : "NaN"} : ${text})`);
  }

  #number(node: ts.NumericLiteral | ts.BigIntLiteral): void {
    const { parent } = node;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return;
    if (ts.isElementAccessExpression(parent) && this.#isEngine) return;
    const text = node.getText();
    if (/[.e]/.test(text) && !/^0x/.test(text)) return;
    const value = BigInt(text.replace(/n$/, "").replaceAll("_", ""));
    const other = `${value === 1n ? 0n : value + 1n}${text.endsWith("n") ? "n" : ""}`;
    this.#add("literal", node, `${text} becomes ${other}`, (test) => `(${test} ? ${other} : ${text})`);
  }

  #boolean(node: ts.Node): void {
    const text = node.getText();
    const other = text === "true" ? "false" : "true";
    this.#add("literal", node, `${text} becomes ${other}`, (test) => `(${test} ? ${other} : ${text})`);
  }

  #string(node: ts.StringLiteral): void {
    const { parent } = node;
    if (ts.isPropertyAssignment(parent) && parent.name === node) return;
    if (node.text === "" || ts.isMethodDeclaration(parent) || ts.isCaseClause(parent)) return;
    if (ts.isNewExpression(parent) || ts.isExternalModuleReference(parent)) return;
    const text = node.getText();
    this.#add("text", node, `${text} becomes empty`, (test) => `(${test} ? "" : ${text})`);
  }
}

/** Every place of a file where something can be changed. */
export function sitesOf(path: string, text: string): readonly Site[] {
  return new Finder(path, text).sites;
}

/** The text with these mutants in it; `test` gives the expression that is true in mutant number i of the list. */
export function schemata(text: string, sites: readonly Site[], test: (index: number) => string): string {
  const order = sites.map((site, index) => ({ site, index })).sort((a, b) => a.site.start - b.site.start || b.site.end - a.site.end);
  const render = (start: number, end: number, within: typeof order): string => {
    let out = "";
    let at = start;
    for (let i = 0; i < within.length;) {
      const { site, index } = within[i]!;
      let next = i + 1;
      while (next < within.length && within[next]!.site.start < site.end) next++;
      const inside = within.slice(i + 1, next);
      out += text.slice(at, site.start) + site.emit(test(index), (from, to) => render(from, to, inside));
      at = site.end;
      i = next;
    }
    return out + text.slice(at, end);
  };
  return render(0, text.length, order);
}
