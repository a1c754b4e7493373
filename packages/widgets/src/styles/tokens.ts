import { css } from 'lit';

/**
 * The colours, type, spacing and corners of every element.
 *
 * Elements use the private `--_*` properties. A page sets the public `--dds-*` ones, on `:root`, on
 * any ancestor or on the element. Dark colours follow the `color-scheme` of the page, so that an
 * element never turns dark on a page that stays white. `--dds-brand` alone gives the primary colour
 * and the focus a page's own hue: its lightness is moved as far as contrast asks for.
 */
export const tokens = css`
  :host {
    --_font: var(--dds-font, system-ui, sans-serif);
    --_font-size: var(--dds-font-size, max(1rem, 16px));
    --_radius: var(--dds-radius, 4px);
    --_space: var(--dds-space, 8px);
    --_control: var(--dds-control-size, 40px);
    --_background: var(--dds-color-background, #fff);
    --_surface: var(--dds-color-surface, #f3f6fb);
    --_text: var(--dds-color-text, #1b2230);
    --_muted: var(--dds-color-muted, #4f5969);
    --_line: var(--dds-color-line, #cdd5e1);
    --_track: var(--_line);
    --_border: var(--dds-color-border, #6a7485);
    --_primary: var(--dds-color-primary, #0b3d91);
    --_on-primary: var(--dds-color-on-primary, #fff);
    --_focus: var(--dds-color-focus, #1a5fd0);
    --_error: var(--dds-color-error, #b3261e);
    --_warning: var(--dds-color-warning, #8a4b00);
    --_success: var(--dds-color-success, #0f6b3c);
    --_level-1: var(--dds-level-1, #8a4b00);
    --_level-2: var(--dds-level-2, #0b4fb3);
    --_level-3: var(--dds-level-3, #0f6b3c);
    --_level-none: var(--dds-level-none, #4f5969);
  }
  :host([density='compact']) {
    --_space: var(--dds-space, 5px);
    --_control: var(--dds-control-size, 32px);
  }
  :host([density='spacious']) {
    --_space: var(--dds-space, 11px);
    --_control: var(--dds-control-size, 48px);
  }
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --_background: var(--dds-color-background, light-dark(#fff, #14181f));
      --_surface: var(--dds-color-surface, light-dark(#f3f6fb, #1e2530));
      --_text: var(--dds-color-text, light-dark(#1b2230, #e9edf3));
      --_muted: var(--dds-color-muted, light-dark(#4f5969, #aeb8c6));
      --_line: var(--dds-color-line, light-dark(#cdd5e1, #3b4656));
      --_border: var(--dds-color-border, light-dark(#6a7485, #8792a3));
      --_primary: var(--dds-color-primary, light-dark(#0b3d91, #9cc0ff));
      --_on-primary: var(--dds-color-on-primary, light-dark(#fff, #0b1a33));
      --_focus: var(--dds-color-focus, light-dark(#1a5fd0, #ffcf5c));
      --_error: var(--dds-color-error, light-dark(#b3261e, #ff9d94));
      --_warning: var(--dds-color-warning, light-dark(#8a4b00, #f5b866));
      --_success: var(--dds-color-success, light-dark(#0f6b3c, #7fd6a5));
      --_level-1: var(--dds-level-1, light-dark(#8a4b00, #f5b866));
      --_level-2: var(--dds-level-2, light-dark(#0b4fb3, #9cc0ff));
      --_level-3: var(--dds-level-3, light-dark(#0f6b3c, #7fd6a5));
      --_level-none: var(--dds-level-none, light-dark(#4f5969, #aeb8c6));
    }
  }
  @supports (color: oklch(from red min(l, 0.5) c h)) and (color: light-dark(#000, #fff)) {
    :host {
      --_brand: var(--dds-brand, #0b3d91);
      --_primary: var(
        --dds-color-primary,
        light-dark(
          oklch(from var(--_brand) min(l, 0.45) c h),
          oklch(from var(--_brand) max(l, 0.8) min(c, 0.1) h)
        )
      );
      --_focus: var(
        --dds-color-focus,
        light-dark(oklch(from var(--_brand) min(l, 0.52) c h), #ffcf5c)
      );
    }
  }
  @media (forced-colors: active) {
    :host {
      --_background: Canvas;
      --_surface: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: CanvasText;
      --_track: Canvas;
      --_border: CanvasText;
      --_primary: LinkText;
      --_on-primary: Canvas;
      --_focus: Highlight;
      --_error: CanvasText;
      --_warning: CanvasText;
      --_success: CanvasText;
      --_level-1: CanvasText;
      --_level-2: CanvasText;
      --_level-3: CanvasText;
      --_level-none: CanvasText;
    }
  }
  @media print {
    :host {
      color-scheme: light;
    }
  }
`;
