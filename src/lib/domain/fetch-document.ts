/**
 * Fetches a page as a document of which nothing is loaded or run. The request itself reads it: a text that a script
 * made a document of would have to be trusted first.
 * @throws Error when it does not arrive
 */
export function fetchDocument(path: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.onload = () => {
      if (request.status === 200 && request.responseXML) resolve(request.responseXML);
      else reject(new Error(`${path}: ${request.status}`));
    };
    request.onerror = () => reject(new Error(`${path}: did not arrive`));
    request.open('GET', path);
    request.send();
  });
}
