declare module 'sanitize-html' {
  /** Filters with the package's own defaults. */
  export default function sanitizeHtml(html: string): string;
}
