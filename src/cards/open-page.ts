/** A button that opens a page in the browser, or fetches a file. */
export interface OpenPage {
  type: 'Action.OpenUrl';
  title: string;
  url: string;
}

export const openPage = (title: string, url: string): OpenPage => ({ type: 'Action.OpenUrl', title, url });
