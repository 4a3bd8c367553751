<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section == "header">
    ${msg("errorTitle")}
  <#elseif section == "form">
    <div id="kc-error-message" class="said">
      <p class="instruction">${kcSanitize(message.summary)?no_esc}</p>
      <#if !skipLink?? && (client.baseUrl)?has_content>
      <a id="backToApplication" class="button primary block" href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
