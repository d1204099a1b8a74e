import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const spoken = '/^(title|alt|label|placeholder|summary|aria-label|aria-description|aria-roledescription|aria-valuetext)$/';
const words = '/[A-Za-z]{2,}/';
const literal = 'Every word that users read comes from AJS.I18n.getText("outcomes....").';
const key = 'AJS.I18n.getText needs a literal key that begins with "outcomes.": Jira replaces the call by its text.';
const getText = "CallExpression[callee.property.name='getText']";

export default defineConfig(
    globalIgnores(['target', 'node_modules']),
    {
        files: ['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'vitest.config.ts'],
        extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
        languageOptions: { parserOptions: { projectService: true } },
        rules: {
            complexity: ['error', { max: 8, variant: 'modified' }],
            'max-lines': ['error', 250],
            'max-lines-per-function': ['error', { max: 60, skipComments: true }],
            'max-params': ['error', 4],
            '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
        },
    },
    {
        files: ['test/**'],
        rules: {
            'max-lines': ['error', 400],
            'max-lines-per-function': 'off',
            '@typescript-eslint/no-non-null-assertion': 'off',
        },
    },
    {
        files: ['src/**/*.{ts,tsx}'],
        rules: {
            'no-restricted-syntax': [
                'error',
                { selector: `JSXText[value=${words}]`, message: literal },
                { selector: `JSXAttribute[name.name=${spoken}] Literal[value=${words}]:not(${getText} Literal)`, message: literal },
                { selector: `JSXAttribute[name.name=${spoken}] TemplateElement[value.raw=${words}]`, message: literal },
                { selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=${words}]`, message: literal },
                {
                    selector: `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=${words}]`,
                    message: literal,
                },
                { selector: `${getText}:not([arguments.0.type='Literal'])`, message: key },
                { selector: `${getText} > Literal:first-child:not([value=/^outcomes[.]/])`, message: key },
            ],
        },
    },
);
