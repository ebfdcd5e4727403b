import { ConcreteHyperlink, type IContext, type IXmlableObject, type Run } from 'docx';

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Makes words lead to an address; the runs have the look of a link already. */
export type LinkTo = (address: string, runs: readonly Run[]) => ConcreteHyperlink;

/** Links of one document. Each has a number of its own: the library's own links take theirs by chance, so that no two files are alike. */
export function documentLinks(): LinkTo {
  let count = 0;
  return (address, runs) => {
    count += 1;
    return new Link(address, runs, count);
  };
}

class Link extends ConcreteHyperlink {
  readonly #target: string;

  constructor(address: string, runs: readonly Run[], number: number) {
    super(runs, `Link${number}`);
    // As a file of Word's holds it: without letters that only a person reads.
    this.#target = new URL(address).href;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.viewWrapper.Relationships.addRelationship(this.linkId, HYPERLINK, this.#target, 'External');
    return super.prepForXml(context);
  }
}
