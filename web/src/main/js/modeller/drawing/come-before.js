// The command that puts a way before another in the file.

/** Gives an element another place among its neighbours in the file, which can be taken back like all that is drawn. */
export const comeBefore = {
  execute(context) {
    const own = context.flow.businessObject;
    const elements = own.$parent.flowElements;
    context.former = elements.indexOf(own);
    elements.splice(context.former, 1);
    elements.splice(elements.indexOf(context.other.businessObject), 0, own);
    return [context.flow];
  },
  revert({ flow, former }) {
    const own = flow.businessObject;
    const elements = own.$parent.flowElements;
    elements.splice(elements.indexOf(own), 1);
    elements.splice(former, 0, own);
    return [flow];
  },
};
