/** What the playground needs of `manifest.xml`: the page, the functions, and the ribbon's buttons in one language. */

export type ButtonAction =
  { readonly kind: 'showTaskpane' } | { readonly kind: 'executeFunction'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** The path of the largest icon, or nothing. */
  readonly icon: string | undefined;
  readonly action: ButtonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Manifest {
  readonly displayName: string;
  /** Paths on the playground's own origin; the manifest's addresses are those of the developer's server. */
  readonly page: string;
  readonly metadata: string;
  readonly namespace: string;
  readonly groups: readonly RibbonGroup[];
  /** The entries of a cell's context menu. */
  readonly cellMenu: readonly RibbonButton[];
  /** The path of the file that names the keyboard shortcuts. */
  readonly overrides: string | undefined;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

function child(parent: Element, name: string): Element | undefined {
  return [...parent.children].find(element => element.localName === name);
}

function xsiType(element: Element): string {
  return element.getAttributeNS(XSI, 'type') ?? '';
}

/** The path of an address, with its query. */
function pathOf(address: string): string {
  const url = new URL(address, 'https://localhost');
  return url.pathname + url.search;
}

/** Reads one manifest in one language. */
class Reader {
  constructor(
    private readonly xml: Document,
    private readonly locale: string,
  ) {}

  read(): Manifest {
    const root = this.xml.documentElement;
    const point = (type: string): Element | undefined =>
      all(this.xml, 'ExtensionPoint').find(element => xsiType(element) === type);
    const functions = point('CustomFunctions');
    const surface = point('PrimaryCommandSurface');
    const menu = point('ContextMenu');
    const cellMenu = menu && all(menu, 'OfficeMenu').find(element => element.getAttribute('id') === 'ContextMenuCell');
    const overrides = child(root, 'ExtendedOverrides')?.getAttribute('Url') ?? undefined;
    const displayName = child(root, 'DisplayName');
    const page = this.resourceOf(functions && all(functions, 'Page')[0]) ?? this.defaultPage();
    return {
      displayName: displayName ? this.localized(displayName) : '',
      page: pathOf(page),
      metadata: pathOf(this.resourceOf(functions && all(functions, 'Metadata')[0]) ?? '/functions.json'),
      namespace: this.resource(functions && all(functions, 'Namespace')[0]) ?? '',
      groups: surface ? all(surface, 'Group').map(group => this.group(group)) : [],
      cellMenu: cellMenu ? this.buttons(cellMenu) : [],
      overrides: overrides ? pathOf(overrides) : undefined,
    };
  }

  private defaultPage(): string {
    const settings = child(this.xml.documentElement, 'DefaultSettings');
    const location = settings && child(settings, 'SourceLocation');
    if (!location) {
      throw new Error('The manifest names no page.');
    }
    return this.localized(location);
  }

  private group(group: Element): RibbonGroup {
    const label = child(group, 'Label');
    return { label: this.resource(label) ?? '', buttons: this.buttons(group) };
  }

  private buttons(parent: Element): RibbonButton[] {
    const controls = all(parent, 'Control').filter(control => xsiType(control) === 'Button');
    return controls.map(control => this.button(control));
  }

  private button(control: Element): RibbonButton {
    const action = child(control, 'Action');
    const name = action && child(action, 'FunctionName')?.textContent.trim();
    const images = all(control, 'Image').sort((a, b) => size(b) - size(a));
    const icon = this.resource(images.find(image => size(image) <= 32) ?? images[0]);
    const supertip = child(control, 'Supertip');
    return {
      id: control.getAttribute('id') ?? '',
      label: this.resource(child(control, 'Label')) ?? '',
      tip: this.resource(supertip && child(supertip, 'Description')) ?? '',
      icon: icon === undefined ? undefined : pathOf(icon),
      action:
        action && xsiType(action) === 'ExecuteFunction' && name
          ? { kind: 'executeFunction', name }
          : { kind: 'showTaskpane' },
    };
  }

  /** `<Page><SourceLocation resid="…"/></Page>` */
  private resourceOf(element: Element | undefined): string | undefined {
    return this.resource(element && child(element, 'SourceLocation'));
  }

  /** What an element's `resid` stands for, in the language. */
  private resource(element: Element | undefined): string | undefined {
    const id = element?.getAttribute('resid');
    const resources = all(this.xml, 'Resources')[0];
    const named = id && resources && all(resources, '*').find(resource => resource.getAttribute('id') === id);
    return named ? this.localized(named) : undefined;
  }

  private localized(element: Element): string {
    const override = all(element, 'Override').find(entry => entry.getAttribute('Locale') === this.locale);
    return (override ?? element).getAttribute(override ? 'Value' : 'DefaultValue') ?? '';
  }
}

function size(image: Element): number {
  return Number(image.getAttribute('size') ?? 0);
}

export function readManifest(text: string, locale: string): Manifest {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const broken = all(xml, 'parsererror')[0];
  if (broken) {
    throw new Error(`manifest.xml is not well-formed: ${broken.textContent.trim()}`);
  }
  return new Reader(xml, locale).read();
}
