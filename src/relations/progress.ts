/**
 * 完成情况：, （牵头单位：县司法局）进展：, 【整改进展】: behind such a label an account or a plan tells how far the task before it has come; what is told
 * there was done, wherever it stands. 实施进度： sets dates and is none.
 */
export const PROGRESS =
  /^[。；]?\n?(?:（[^（）\n]{2,120}）)?[【[]?(?:目前|当前|工作|项目|任务|最新|整改)*(?:进展|(?:目前|当前|整改)进度|(?:进展|完成|推进|落实|办理|实施|整改)(?:进展|落实|完成)?(?:情况|结果|成效))(?:[】\]][：:]?|[：:])/;
/** How far from where it may stand such a label is looked for. */
export const LONGEST_PROGRESS = 140;

/** What turns from how far it has come to something else: 下一步打算：, 存在问题：. */
export const TURNS_FROM_PROGRESS =
  /^[【]?(?:下一?步|今后|存在|问题|目标|责任|牵头|整改(?:目标|措施|任务|时限))[^，。：】]{0,8}[：，】]/;
