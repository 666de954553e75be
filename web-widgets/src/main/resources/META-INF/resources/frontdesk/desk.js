/* The desk needs no script. This lets one use it by keys, and tells what has come meanwhile. */
import { listenToKeys } from "./desk-keys.js";
import { watch } from "./desk-pulse.js";
import { tidyMenus } from "./desk-menus.js";
import { offerAll } from "./desk-ticks.js";
import { offerCopy } from "./desk-copy.js";

listenToKeys(document);
tidyMenus(document);
offerCopy(document);
offerAll(document);
watch(document);
