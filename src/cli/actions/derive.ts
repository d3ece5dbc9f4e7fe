export const deriveAction = async (..._: unknown[]): Promise<0> => 0;
