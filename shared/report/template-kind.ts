/** What a template gives its look to: documents in Word, or slides in PowerPoint. */
export const TEMPLATE_KINDS = ['word', 'slides'] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];
