import { createPathParameterNamesTransport, getRoom, getTile } from "./client/index.js";

const transport = createPathParameterNamesTransport();

void getRoom(transport, "Hauptstraße", 7);
void getTile(transport, "1,2,3,4", 12, "東京");
