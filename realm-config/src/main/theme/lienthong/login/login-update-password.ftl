<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
  <#if section == "header">
    ${msg("updatePasswordTitle")}
  <#elseif section == "form">
    <form id="kc-passwd-update-form" class="form" action="${url.loginAction}" method="post" novalidate>
      <p class="hint" id="password-rules">${msg("passwordRules", passwordPolicies.length!12)}</p>
      <@field.password name="password-new" label=msg("passwordNew") fieldName="password" autocomplete="new-password" autofocus=true />
      <@field.password name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password" />
      <@field.checkbox name="logout-sessions" label=msg("logoutOtherSessions") value=true />
      <@buttons.actionGroup>
        <@buttons.button id="kc-submit" name="login" label="doSavePassword" />
        <#if isAppInitiatedAction??><@buttons.button id="kc-cancel" label="doCancel" name="cancel-aia" type="secondary" /></#if>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
