import { html, nothing, type TemplateResult } from 'lit';

interface Field {
  readonly label: string;
  readonly type?: 'text' | 'url' | 'date' | 'password';
  readonly hint?: string;
  readonly value?: string;
  readonly optional?: boolean;
  readonly readonly?: boolean;
  readonly least?: number;
  readonly min?: string;
  readonly autocomplete?: 'new-password' | 'current-password';
}

/** A field with its label and hint; the id tells fields of several forms apart. */
export function field(id: string, name: string, options: Field): TemplateResult {
  const { label, type = 'text', hint, value = '', optional, least, min, autocomplete } = options;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : nothing}
    <input
      id=${id}
      name=${name}
      type=${type}
      .defaultValue=${value}
      ?required=${!optional}
      ?readonly=${options.readonly}
      minlength=${least ?? nothing}
      maxlength="300"
      min=${min ?? nothing}
      autocomplete=${autocomplete ?? 'off'}
      aria-describedby=${hint ? `${id}-hint` : nothing}
    />
  </div>`;
}

/** A button to choose files by; it stays a native field, so that keys and readers know it. */
export function fileField(
  id: string,
  label: string,
  accept: string,
  take: (files: readonly File[]) => void,
  options: { readonly multiple?: boolean; readonly hint?: string } = {},
): TemplateResult {
  const { multiple = false, hint } = options;
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="quiet" id="${id}-hint">${hint}</p>` : nothing}
    <input
      id=${id}
      type="file"
      accept=${accept}
      ?multiple=${multiple}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const files = [...(input.files ?? [])];
        // The same file may be chosen again.
        input.value = '';
        if (files.length > 0) take(files);
      }}
    />
  </div>`;
}

/** Hands over the typed texts of a form; passphrases as they are, others without white space around them. */
export function onSubmit(take: (values: (name: string) => string, form: HTMLFormElement) => void) {
  return (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    take((name) => {
      const value = data.get(name);
      const text = typeof value === 'string' ? value : '';
      const input = form.elements.namedItem(name);
      const secret = input instanceof HTMLInputElement && input.type === 'password';
      return secret ? text : text.trim();
    }, form);
  };
}
