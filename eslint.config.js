import js from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// A portal's policy refuses all of these, and a school's text must never become markup.
const unsafe = [
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'Build nodes or a template: markup from text is refused by Trusted Types.',
  },
  {
    selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]',
    message: 'Build nodes or a template: markup from text is refused by Trusted Types.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write/]',
    message: 'Build nodes or a template: markup from text is refused by Trusted Types.',
  },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: "A style attribute breaks under style-src 'self': use a class or an SVG attribute.",
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: "A style attribute breaks under style-src 'self': call style.setProperty.",
  },
];

export default defineConfig(
  {
    ignores: ['**/dist/**', '**/node_modules/**', '.stryker-tmp/**', 'docs/api/**'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { rules: { 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error' } },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['tests/setup/*.js', 'tests/bench-browser/src/page/**', 'examples/*/src/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // An index that a loop has just checked is there, which the types cannot know.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Vietnamese in NFC has no letter of two code points.
      '@typescript-eslint/no-misused-spread': [
        'error',
        { allow: [{ from: 'lib', name: 'string' }, 'string'] },
      ],
      // How a framework is told of elements.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: {
      // Chai's assertions are properties.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test spoils files on purpose, in ways that no type allows.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
  {
    // There, `expect(a).to.equal(b)` has the type of a promise, which it is not.
    files: ['**/*.browser.test.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      // A caller may have no types at all, and what the types promise is checked all the same.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'no-console': ['error', { allow: ['warn'] }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit/directives/style-map*'],
              message: "They break under Trusted Types or style-src 'self'.",
            },
            { group: ['@dds/*/src/*', '**/dist/**'], message: 'Import the package by its name.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        ...unsafe,
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'Await it: the check is a promise.',
        },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { jsdoc },
    settings: { jsdoc: { mode: 'typescript' } },
    rules: {
      'jsdoc/check-alignment': 'error',
      'jsdoc/check-param-names': ['error', { disableMissingParamChecks: true }],
      'jsdoc/check-tag-names': [
        'error',
        { definedTags: ['attr', 'csspart', 'cssprop', 'cssproperty', 'element', 'fires', 'slot'] },
      ],
      'jsdoc/no-types': 'error',
      'jsdoc/require-description': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true, ClassDeclaration: true } },
      ],
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      litA11y.configs.recommended,
      wc.configs['flat/best-practice'],
    ],
    settings: { wc: { elementBaseClasses: ['LitElement', 'DdsElement'] } },
    rules: {
      // Safari takes the role from a list without bullets.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
);
