import type { GraphFile } from '../../ontology/schema.ts';
import type { Model } from './model.ts';

const files = new WeakMap<Model, GraphFile>();

/** Remember which file a model was read from; gives the model. */
export function keepFile(model: Model, file: GraphFile): Model {
  files.set(model, file);
  return model;
}

/**
 * The file that a model was read from: exports need what the page itself has no use for, digests of documents above all.
 * @throws {Error} for a model that was read from no file.
 */
export function fileOf(model: Model): GraphFile {
  const file = files.get(model);
  if (!file) throw new Error('this graph was read from no file');
  return file;
}
